import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["tests/**/*.test.ts"], exclude: ["tests/e2e/**"], env: { TZ: "UTC" }, testTimeout: 120_000 },
});
