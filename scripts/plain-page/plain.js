// What `npm run bench` measures the atlas against: the same records, the way a page with Leaflet is commonly made.
const { L } = window;

async function begin() {
  const map = L.map("map").setView([41.39, 2.17], 2);
  const response = await fetch("./data/partnerships.geojson");
  const { features } = await response.json();
  const titles = new Map();
  for (const { geometry, properties } of features) {
    const [lon, lat] = geometry.coordinates.flat(Infinity).slice(-2);
    const text = document.createElement("p");
    text.textContent = `${properties.title_en ?? properties.title_ca}, ${properties.date}`;
    L.marker([lat, lon]).addTo(map).bindPopup(text);
    titles.set(properties.id, text.textContent);
  }
  const list = document.getElementById("list");
  for (const [id, title] of titles) {
    const item = document.createElement("li");
    item.dataset.id = id;
    item.textContent = title;
    list.append(item);
  }
  document.documentElement.dataset.ready = "map";
}

void begin();
