// The socket: comes back by itself, and sends again what was not acknowledged.

const KEPT = "overpaint-unsent";

export class Link {
  // `hello()` gives {name, room}; `heard(told)` gets every object from the server; `state(isOpen)` says how it is.
  constructor({ hello, heard, state }) {
    Object.assign(this, { hello, heard, state });
    this.unsent = JSON.parse(sessionStorage.getItem(KEPT) ?? "[]"); // {room, told}
    this.joined = null;
    this.failures = 0;
    window.addEventListener("online", () => this.again());
    document.addEventListener("visibilitychange", () => document.hidden || this.again());
  }

  open() {
    clearTimeout(this.timer);
    this.timer = null;
    const socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/chat`);
    this.socket = socket;
    socket.onopen = () => this.join();
    socket.onmessage = (event) => this.take(JSON.parse(event.data));
    socket.onclose = () => {
      this.joined = null;
      this.state(false);
      const wait = Math.min(15000, 250 * 2 ** this.failures++) * (0.75 + Math.random() / 2);
      this.timer = setTimeout(() => this.open(), wait);
    };
  }

  again() {
    if (this.timer) this.open();
  }

  join() {
    this.joined = null;
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify({ type: "hello", ...this.hello() }));
  }

  send(told, room = this.hello().room) {
    const id = crypto.getRandomValues(new Uint32Array(4)).join("-");
    const item = { room, told: { ...told, id } };
    this.unsent.push(item);
    this.keep();
    if (this.joined === item.room) this.socket.send(JSON.stringify(item.told));
    return id;
  }

  take(told) {
    if (told.type === "room") {
      if (told.room !== this.hello().room) return; // the reader has gone on
      this.failures = 0;
      this.joined = told.room;
      this.state(true);
    }
    const item = told.type === "done" || told.type === "refused" ? this.unsent.find((one) => one.told.id === told.id) : null;
    if (item) {
      this.unsent.splice(this.unsent.indexOf(item), 1);
      this.keep();
    }
    this.heard(told, item?.told);
    if (told.type === "room") {
      for (const one of this.unsent) if (one.room === told.room) this.socket.send(JSON.stringify(one.told));
    }
  }

  keep() {
    sessionStorage.setItem(KEPT, JSON.stringify(this.unsent));
  }
}

export async function upload(file) {
  const name = encodeURIComponent(file.name || "picture.png");
  const response = await fetch(`/files?name=${name}`, { method: "POST", body: file }).catch(() => null);
  if (!response) throw new Error("The picture could not be sent: we are offline. Please try again.");
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()).sha256;
}
