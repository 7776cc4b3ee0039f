import { describe, expect, it } from "vitest";
import { readContact } from "../../src/model/contact.ts";

describe("a contact", () => {
  it.each([
    ["mailto:atles@example.org", { email: "atles@example.org" }],
    [" atles@example.org ", { email: "atles@example.org" }],
    ["mailto:atles@example.org?subject=x", { email: "atles@example.org" }],
    ["https://example.org/contacte", { page: "https://example.org/contacte" }],
    ["javascript:alert(1)", {}],
    ["Plaça de Sant Jaume, 1", {}],
  ])("written %s is read", (written, read) => {
    expect(readContact(written)).toEqual(read);
  });
});
