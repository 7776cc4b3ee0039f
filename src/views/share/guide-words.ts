import type { EmbedKey } from "../../embed/embed-keys.ts";

/** The guide for those who keep council websites. */
export interface GuideWords {
  readonly title: string;
  readonly intro: string;
  readonly promises: readonly string[];
  readonly compose: string;
  readonly ways: string;
  readonly frame: string;
  readonly script: string;
  readonly element: string;
  readonly oembed: string;
  readonly presets: string;
  readonly presetsHint: string;
  readonly keys: string;
  /** `many` names the keys that take several values. */
  readonly keysHint: (many: string) => string;
  readonly keyName: string;
  readonly keyMeaning: string;
  readonly keyMeanings: Readonly<Record<EmbedKey, string>>;
  readonly heights: string;
  readonly heightsText: string;
  readonly messages: string;
  readonly messagesText: string;
  readonly events: string;
  readonly eventList: readonly (readonly [name: string, meaning: string])[];
  readonly permission: string;
  readonly permissionText: (hosts: string) => string;
  readonly policy: string;
  readonly policyText: string;
  readonly closed: string;
  readonly closedText: string;
  readonly servers: string;
  readonly serversText: string;
  readonly example: string;
  readonly atlas: string;
}
