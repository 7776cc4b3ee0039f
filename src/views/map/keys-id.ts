/** Of what tells the keys of the map. */
export const keysId = "map-keys";
