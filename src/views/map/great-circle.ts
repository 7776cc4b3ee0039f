/** Degrees, `[lon, lat]`. */
export type Point = readonly [lon: number, lat: number];
type Vector = readonly [x: number, y: number, z: number];

const radians = Math.PI / 180;
const earthRadiusKm = 6371;

export function vectorOf([lon, lat]: Point): Vector {
  const [lambda, phi] = [lon * radians, lat * radians];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function pointOf([x, y, z]: Vector): Point {
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

const cross = ([ax, ay, az]: Vector, [bx, by, bz]: Vector): Vector => [
  ay * bz - az * by,
  az * bx - ax * bz,
  ax * by - ay * bx,
];
const length = ([x, y, z]: Vector) => Math.hypot(x, y, z);
const unit = (vector: Vector): Vector => mix(vector, 1 / length(vector), vector, 0);
const dot = ([ax, ay, az]: Vector, [bx, by, bz]: Vector) => ax * bx + ay * by + az * bz;
const mix = ([ax, ay, az]: Vector, s: number, [bx, by, bz]: Vector, t: number): Vector => [
  ax * s + bx * t,
  ay * s + by * t,
  az * s + bz * t,
];

/** The angle between two points in degrees, 0–180. */
export function angleBetween(a: Point, b: Point): number {
  const [from, to] = [vectorOf(a), vectorOf(b)];
  return Math.atan2(length(cross(from, to)), dot(from, to)) / radians;
}

export function distanceKm(a: Point, b: Point): number {
  return angleBetween(a, b) * radians * earthRadiusKm;
}

/** To the left of the way from one to the other; between opposite points any way is as short, this one goes over a pole. */
function leftOf(from: Vector, to: Vector): Vector {
  const normal = cross(from, to);
  if (length(normal) > 1e-9) return unit(normal);
  return Math.hypot(from[0], from[1]) > 1e-9 ? unit([-from[1], from[0], 0]) : [1, 0, 0];
}

/** The way over the sphere, both ends included, leaving the great circle by up to `bow` degrees (left is positive) at its middle. */
export function wayBetween(a: Point, b: Point, bow: number): readonly Point[] {
  const angle = angleBetween(a, b);
  const [from, to] = [vectorOf(a), vectorOf(b)];
  const left = leftOf(from, to);
  const forward = cross(left, from);
  const steps = bow === 0 ? Math.max(12, Math.ceil(angle / 2.5)) : Math.max(32, Math.ceil(angle / 2));
  const between = Array.from({ length: steps - 1 }, (_, index) => {
    const share = (index + 1) / steps;
    const along = angle * share * radians;
    const aside = bow * Math.sin(Math.PI * share) * radians;
    const onCircle = mix(from, Math.cos(along), forward, Math.sin(along));
    return pointOf(mix(onCircle, Math.cos(aside), left, Math.sin(aside)));
  });
  return [a, ...between, b];
}

/** Cuts a way where it crosses 180°, so that no piece runs back across the whole map. */
export function cutAtAntimeridian(way: readonly Point[]): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  let last: Point | undefined;
  for (const point of way) {
    if (last !== undefined && Math.abs(point[0] - last[0]) > 180) {
      const edge = last[0] > 0 ? 180 : -180;
      const before = Math.abs(edge - last[0]);
      const after = Math.abs(-edge - point[0]);
      const share = before + after === 0 ? 0 : before / (before + after);
      const lat = last[1] + (point[1] - last[1]) * share;
      pieces.push([...piece, [edge, lat]]);
      piece = [[-edge, lat]];
    }
    piece.push(point);
    last = point;
  }
  return [...pieces, piece];
}
