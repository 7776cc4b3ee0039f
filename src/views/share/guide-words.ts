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
  readonly keysHint: string;
  readonly keyName: string;
  readonly keyMeaning: string;
  /** Only keys that embeds add or that webmasters ask about; the rest is in the composer's code. */
  readonly keyList: readonly (readonly [key: string, meaning: string])[];
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
