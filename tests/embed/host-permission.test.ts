import { describe, expect, it } from "vitest";
import { mayCommand } from "../../src/embed/host-permission.ts";

const own = new URL("https://atles.barcelona.cat/es/");

describe("who may command the atlas", () => {
  it.each([
    ["https://ajuntament.barcelona.cat", "https://*.barcelona.cat"],
    ["https://a.b.barcelona.cat", "https://*.barcelona.cat"],
    ["https://ajuntament.barcelona.cat", "*.barcelona.cat"],
    ["https://ajuntament.barcelona.cat", "http://*.barcelona.cat"],
    ["https://AJUNTAMENT.barcelona.cat".toLowerCase(), "https://Ajuntament.Barcelona.cat"],
    ["http://127.0.0.1:4196", "http://127.0.0.1:4196"],
    ["http://localhost:8080", "http://localhost:*"],
    ["https://anywhere.example", "*"],
    ["https://atles.barcelona.cat", "https://other.example"],
    ["https://atles.barcelona.cat", "'self'"],
  ])("a page of %s where the settings say %s", (origin, entry) => {
    expect(mayCommand(origin, [entry], own)).toBe(true);
  });

  it.each([
    ["https://barcelona.cat", "https://*.barcelona.cat"],
    ["https://evilbarcelona.cat", "https://*.barcelona.cat"],
    ["https://ajuntament.barcelona.cat.evil.example", "https://*.barcelona.cat"],
    ["http://ajuntament.barcelona.cat", "https://*.barcelona.cat"],
    ["http://ajuntament.barcelona.cat", "*.barcelona.cat"],
    ["https://ajuntament.barcelona.cat:8443", "https://*.barcelona.cat"],
    ["http://127.0.0.1:4197", "http://127.0.0.1:4196"],
    ["https://other.example", "'self'"],
    ["null", "*"],
    ["", "*"],
    ["file://", "*"],
    ["data:text/html,x", "*"],
    ["https://user@ajuntament.barcelona.cat", "https://*.barcelona.cat"],
    ["https://ajuntament.barcelona.cat/", "https://*.barcelona.cat"],
  ])("not a page of «%s» where the settings say %s", (origin, entry) => {
    expect(mayCommand(origin, [entry], own)).toBe(false);
  });

  it("nobody but the atlas itself where the settings name no host", () => {
    expect(mayCommand("https://ajuntament.barcelona.cat", [], own)).toBe(false);
    expect(mayCommand("https://atles.barcelona.cat", [], own)).toBe(true);
  });
});
