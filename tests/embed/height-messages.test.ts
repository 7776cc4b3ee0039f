import { describe, expect, it } from "vitest";
import { heightMessages, readFrameNames } from "../../src/embed/height-messages.ts";

const messagesAt = (address: string, heightPx: number) => heightMessages(heightPx, readFrameNames(new URL(address)));

describe("the height that a frame tells", () => {
  it("is a whole number of pixels, never too few", () => {
    expect(messagesAt("https://atles.example/?embed=map", 640.2)[0]).toEqual({
      type: "atlas:height",
      v: 1,
      height: 641,
    });
  });

  it("reaches Datawrapper's script by a name that stands in the frame's address", () => {
    const address = "https://atles.example/es/?embed=map&theme=culture";
    const [, message] = messagesAt(address, 640);
    expect(message).toEqual({ "datawrapper-height": { "/es/?embed=map&theme=culture": 640 } });
    expect(address).toContain("/es/?embed=map&theme=culture");
  });

  it("reaches pym's script by the name that pym gave the frame", () => {
    const messages = messagesAt("https://atles.example/?embed=map&childId=box-1&initialWidth=600", 640);
    expect(messages[2]).toMatch(/^pymxPYMxbox-1xPYMxheightxPYMx640$/);
  });

  it("reaches WordPress's script with its secret, and only where there is one", () => {
    expect(messagesAt("https://atles.example/?embed=map#?secret=Ab12", 640)[3]).toEqual({
      message: "height",
      value: 640,
      secret: "Ab12",
    });
    expect(messagesAt("https://atles.example/?embed=map#list", 640)).toHaveLength(3);
  });
});
