/** Makes what a key asks for once and keeps it: for what costs more to make than to use. */
export function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return keptIn(new Map<Key, Value>(), make);
}

/** As `kept`, as long as the key itself is kept. */
export function keptWeakly<Key extends WeakKey, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return keptIn(new WeakMap<Key, Value>(), make);
}

interface Known<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => unknown;
}

function keptIn<Key, Value>(known: Known<Key, Value>, make: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}
