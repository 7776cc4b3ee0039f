import { expect, test } from "vitest";
import { ca } from "../../../src/i18n/ca.ts";
import { describeStatus } from "../../../src/views/detail/status-words.ts";
import { partnershipWith } from "../map/atlas.ts";

const protocol = partnershipWith("Protocol", []);

test("the sentence about a status knows the language of the title that it names", () => {
  const reason = { rule: "child", effect: "suspends", child: protocol } as const;
  const status = { status: "suspended", reason, openEnded: false } as const;
  expect(describeStatus(status, protocol, {}, ca, "ca")).toEqual({
    before: "Suspès per: ",
    title: { text: "Protocol", language: "en", isFallback: true },
    after: ".",
  });
});

test("a status without a deed behind it is one sentence", () => {
  const status = { status: "active", reason: { rule: "no-end" }, openEnded: false } as const;
  expect(describeStatus(status, protocol, {}, ca, "ca")).toEqual({ before: ca.statusWhy.noEnd, after: "" });
});
