"""Natural Earth as Debian packs it, in small: lakes.json, disputed.json and the points of cities.csv. README.md says how to run it."""

import csv
import json
import sqlite3
import struct
import sys
from math import degrees
from pathlib import Path

here = Path(__file__).parent
root = Path(sys.argv[1]) / "usr"
maps = root / "lib/R/site-library/maps/mapdata"
gpkg = root / "share/qgis/resources/data/world_map.gpkg"
cities = root / "lib/python3/dist-packages/geopandas/datasets/naturalearth_cities/naturalearth_cities"


def rounded(points, digits=3):
    return [[round(lon, digits), round(lat, digits)] for lon, lat in points]


def lakes():
    """Rings, largest first; the file has a header of 28 bytes for each, then pairs of radians."""
    data = (maps / "lakes.L").read_bytes()
    names = dict(reversed(line.split("\t")) for line in (maps / "lakes.N").read_text().splitlines())
    (count,) = struct.unpack_from("<i", data, 4)
    for index in range(count):
        offset, pairs = struct.unpack_from("<ii", data, 8 + 28 * index)
        floats = struct.unpack_from(f"<{2 * pairs}f", data, offset)
        points = [(degrees(lon), degrees(lat)) for lon, lat in zip(floats[::2], floats[1::2])]
        yield {"name": names[str(index + 1)], "ring": rounded(points)}


def lines_of(blob):
    """Lines of a GeoPackage geometry: its header, then well-known binary, little-endian."""
    envelope = [0, 32, 48, 48, 64][(blob[3] >> 1) & 7]
    at = 8 + envelope

    def line(at):
        (count,) = struct.unpack_from("<I", blob, at + 5)
        floats = struct.unpack_from(f"<{2 * count}d", blob, at + 9)
        return list(zip(floats[::2], floats[1::2])), at + 9 + 16 * count

    (kind,) = struct.unpack_from("<I", blob, at + 1)
    if kind == 2:
        return [line(at)[0]]
    (count,) = struct.unpack_from("<I", blob, at + 5)
    found, at = [], at + 9
    for _ in range(count):
        points, at = line(at)
        found.append(points)
    return found


def disputed():
    rows = sqlite3.connect(gpkg).execute("select geom from disputed_borders order by fid")
    return [rounded(line) for (blob,) in rows for line in lines_of(blob)]


def points_of_cities():
    table = cities.with_suffix(".dbf").read_bytes()
    shapes = cities.with_suffix(".shp").read_bytes()
    count, header, size = struct.unpack_from("<IHH", table, 4)
    for index in range(count):
        start = header + index * size + 1
        name = table[start : start + size - 1].decode("cp1252").strip()
        lon, lat = struct.unpack_from("<2d", shapes, 100 + 28 * index + 12)
        yield name, round(lon, 2), round(lat, 2)


def write(name, value):
    (here / name).write_text(json.dumps(value, separators=(",", ":")).replace("],[[", "],\n[[").replace("},{", "},\n{") + "\n")


write("lakes.json", list(lakes()))
write("disputed.json", disputed())
with (here / "cities.csv").open(newline="", encoding="utf-8") as file:
    known = list(csv.DictReader(file))
found = dict((name, (lon, lat)) for name, lon, lat in points_of_cities())
with (here / "cities.csv").open("w", newline="", encoding="utf-8") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(["source_name", "rank", "ca", "es", "en", "lon", "lat"])
    for row in known:
        lon, lat = found[row["source_name"]]
        out.writerow([row["source_name"], row["rank"], row["ca"], row["es"], row["en"], lon, lat])
