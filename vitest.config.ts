import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**"],
    setupFiles: ["src/every-language.ts"],
    env: { TZ: "UTC" },
    testTimeout: 120_000,
  },
});
