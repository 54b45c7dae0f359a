// The page. What tests may hold on to: article.message[data-ref="web:ROOM/N"] (ours: .ours) with .quote, .pictures img,
// .actions button (its text is the label) and .progress (role=progressbar); textarea#text, button#send, #replying,
// input#file, #name (in dialog#welcome, opened by #you), #rooms a, #offline, #toast, #newer, #examples button, dialog#form.
import { ask } from "./form.js";
import { Link, upload } from "./link.js";
import { draw, make, pictureOf, short } from "./message.js";

const $ = (id) => document.getElementById(id);
const here = { name: localStorage.getItem("overpaint-name") || "you", room: roomInHash() };
const messages = new Map(); // n: JSON
const articles = new Map(); // n: element
let rooms = [];
let tray = []; // {file, url, name} or {forward, url, name}
let replying = null; // n
let atBottom = true;
let isSending = false;

function roomInHash() {
  try {
    return decodeURIComponent(location.hash.slice(1)) || "studio";
  } catch {
    return "studio";
  }
}

const link = new Link({ hello: () => here, heard, state: (isOpen) => ($("offline").hidden = isOpen) });

function heard(told, mine) {
  if (told.room && told.room !== here.room) return;
  switch (told.type) {
    case "room": return enter(told);
    case "message": return show(told.message);
    case "gone": return remove(told.n);
    case "rooms": return drawRooms(told.rooms);
    case "form": return ask($("form"), told, (answer) => link.send({ type: "form", ...answer }), toast);
    case "done": return drawPending();
    case "refused": {
      drawPending();
      toast(told.why);
      if (mine?.type === "say") {
        $("text").value = [mine.text, $("text").value].filter(Boolean).join("\n");
        if (mine.reply_to !== undefined) reply(mine.reply_to);
      }
      if (!told.id && !link.joined) rename();
    }
  }
}

// messages

const on = { reply, jump, press: (n, action) => link.send({ type: "press", n, action }), forward };
const seen = { get me() { return here.name; }, find: (n) => messages.get(n), on };
const inOrder = () => [...articles.keys()].sort((a, b) => a - b);

function enter(told) {
  drawRooms(told.rooms);
  const kept = new Set(told.messages.map((message) => message.n));
  const place = `${told.room}/${here.name}`;
  const isOther = $("messages").dataset.place !== place;
  for (const n of [...articles.keys()]) if (isOther || !kept.has(n)) remove(n);
  $("messages").dataset.place = place;
  if (isOther) atBottom = true;
  for (const message of told.messages) messages.set(message.n, message);
  for (const message of told.messages) show(message);
  const say = (text) => { link.send({ type: "say", text }); drawPending(); };
  $("examples").replaceChildren(
    ...told.examples.map((text) => make("button", { type: "button", textContent: text, onclick: () => say(text) })),
  );
  drawPending();
}

function show(message) {
  const isNew = !articles.has(message.n);
  const article = articles.get(message.n) ?? make("article");
  messages.set(message.n, message);
  article.dataset.ref = message.ref;
  article.dataset.n = message.n;
  draw(article, message, seen);
  if (isNew) {
    const next = inOrder().find((n) => n > message.n);
    articles.set(message.n, article);
    $("messages").insertBefore(article, next === undefined ? null : articles.get(next));
    const last = inOrder().at(-1);
    for (const [n, one] of articles) one.tabIndex = n === last ? 0 : -1;
    if (!atBottom) $("newer").hidden = false;
  }
  for (const other of messages.values()) {
    if (other.reply_to === message.n && articles.has(other.n)) draw(articles.get(other.n), other, seen);
  }
  $("empty").hidden = true;
  follow();
}

function remove(n) {
  articles.get(n)?.remove();
  articles.delete(n);
  messages.delete(n);
  if (replying === n) reply(null);
  drawPending();
}

function drawPending() {
  const waiting = link.unsent.filter((one) => one.room === here.room && one.told.type === "say");
  const empty = { author: here.name, ours: false, files: [], actions: [], progress: null, reply_to: null };
  $("pending").replaceChildren(
    ...waiting.map(({ told }) => {
      const article = make("article");
      draw(article, { ...empty, text: told.text || "A picture", sent_at: new Date().toISOString() }, seen);
      return article;
    }),
  );
  $("empty").hidden = Boolean(articles.size || waiting.length || !link.joined);
  follow();
}

function follow() {
  if (atBottom) $("scroll").scrollTop = $("scroll").scrollHeight;
}

$("scroll").addEventListener("scroll", () => {
  const { scrollTop, scrollHeight, clientHeight } = $("scroll");
  atBottom = scrollHeight - scrollTop - clientHeight < 60;
  if (atBottom) $("newer").hidden = true;
});
$("messages").addEventListener("grown", follow);
new ResizeObserver(follow).observe($("scroll"));
$("newer").onclick = () => {
  atBottom = true;
  $("newer").hidden = true;
  follow();
};

function jump(n) {
  const article = articles.get(n);
  if (!article) return toast("That message is further up than what is shown here.");
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  article.scrollIntoView({ block: "center", behavior: isStill ? "auto" : "smooth" });
  article.focus({ preventScroll: true });
  article.classList.add("flash");
  setTimeout(() => article.classList.remove("flash"), 1600);
}

$("messages").addEventListener("keydown", (event) => {
  const article = event.target.closest(".message");
  if (!article || event.ctrlKey || event.metaKey || event.altKey) return;
  const all = inOrder();
  const place = all.indexOf(Number(article.dataset.n));
  if (event.key === "r") reply(all[place]);
  else if (event.key === "ArrowUp") articles.get(all[Math.max(0, place - 1)]).focus();
  else if (event.key === "ArrowDown") (articles.get(all[place + 1]) ?? $("text")).focus();
  else return;
  event.preventDefault();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !document.querySelector("dialog[open]")) reply(null);
});

// the composer

function reply(n) {
  const message = messages.get(n);
  replying = message ? n : null;
  $("replying").hidden = !message;
  if (!message) return;
  const [img, text] = $("replying").children;
  const file = pictureOf(message);
  img.hidden = !file;
  if (file) img.src = file.url;
  text.textContent = `Reply to ${message.ours ? "Overpaint" : message.author}: ${short(message)}`;
  $("text").focus();
}
$("replying").lastElementChild.onclick = () => { reply(null); $("text").focus(); };

function forward(n) {
  const { url } = pictureOf(messages.get(n));
  const name = `From ${here.room}: choose a room, then send`;
  tray = [...tray.filter((one) => !one.forward), { url, name, forward: { room: here.room, n } }];
  drawTray();
  ($("rooms").querySelector("a:not([aria-current])") ?? $("new-room")).focus();
}

function attach(files) {
  for (const file of files) tray.push({ file, url: URL.createObjectURL(file), name: file.name || "picture.png" });
  drawTray();
  $("text").focus();
}

function drawTray() {
  $("tray").hidden = !tray.length;
  $("tray").replaceChildren(
    ...tray.map((one) => {
      const drop = make("button", { type: "button", textContent: "×", ariaLabel: `Remove ${one.name}` });
      drop.onclick = () => {
        tray = tray.filter((other) => other !== one);
        drawTray();
        $("text").focus();
      };
      const caption = make("figcaption", { textContent: one.name });
      return make("figure", { className: one.file ? "own" : "" }, make("img", { src: one.url, alt: one.name }), caption, drop);
    }),
  );
}

async function send() {
  if (isSending || !($("text").value.trim() || tray.length)) return;
  isSending = true;
  toast("");
  try {
    const text = $("text").value;
    const { room } = here;
    const told = { type: "say", text, files: [], names: {} };
    if (replying !== null) told.reply_to = replying;
    const sent = tray;
    for (const one of sent) {
      if (one.forward) told.forward = one.forward;
      else {
        one.sha256 ??= await upload(one.file);
        told.files.push(one.sha256);
        told.names[one.sha256] = one.name;
      }
    }
    if ($("text").value === text) $("text").value = "";
    tray = tray.filter((one) => !sent.includes(one));
    reply(null);
    drawTray();
    atBottom = true;
    link.send(told, room);
    drawPending();
  } catch (error) {
    toast(error.message);
  } finally {
    isSending = false;
  }
}

function toast(why) {
  $("toast").textContent = why;
  $("toast").hidden = !why;
}

$("composer").onsubmit = (event) => { event.preventDefault(); send(); };
$("text").onkeydown = (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send();
  } else if (event.key === "ArrowUp" && !$("text").value && articles.size) {
    event.preventDefault();
    articles.get(inOrder().at(-1)).focus();
  }
};
$("text").oninput = () => toast("");
$("attach").onclick = () => $("file").click();
$("file").onchange = () => { attach($("file").files); $("file").value = ""; };
$("text").onpaste = (event) => {
  if (!event.clipboardData.files.length) return;
  event.preventDefault();
  attach(event.clipboardData.files);
};
document.addEventListener("dragover", (event) => { event.preventDefault(); document.body.classList.add("dropping"); });
document.addEventListener("dragleave", (event) => event.relatedTarget || document.body.classList.remove("dropping"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("dropping");
  attach(event.dataTransfer.files);
});

// rooms and names

function drawRooms(names) {
  rooms = names.includes(here.room) ? names : [here.room, ...names];
  document.title = `${here.room} – Overpaint`;
  $("rooms").replaceChildren(
    ...rooms.map((room) => {
      const a = make("a", { href: `#${encodeURIComponent(room)}`, textContent: room });
      if (room === here.room) a.setAttribute("aria-current", "page");
      return a;
    }),
  );
}

window.addEventListener("hashchange", () => {
  here.room = roomInHash();
  for (const n of [...articles.keys()]) remove(n);
  reply(null);
  toast("");
  drawRooms(rooms);
  link.join();
  drawPending();
  $("text").focus();
});

function rename() {
  $("name").value = here.name;
  if (!$("welcome").open) $("welcome").showModal();
  $("name").select();
}
$("you").onclick = rename;
$("welcome").onclose = () => {
  here.name = $("name").value.trim() || here.name;
  localStorage.setItem("overpaint-name", here.name);
  $("you").textContent = here.name;
  $("text").focus();
  toast("");
  link.join();
};
$("new-room").onclick = () => { $("room-name").value = ""; $("make-room").showModal(); };
$("make-room").querySelector("form").onsubmit = () => {
  const room = $("room-name").value.trim().replace(/[^\p{L}\p{N}_-]+/gu, "-").slice(0, 40);
  if (room) location.hash = encodeURIComponent(room);
};
for (const button of document.querySelectorAll("dialog .cancel")) button.onclick = () => button.closest("dialog").close();

$("you").textContent = here.name;
drawRooms([]);
link.open();
if (localStorage.getItem("overpaint-name")) $("text").focus();
else rename();
