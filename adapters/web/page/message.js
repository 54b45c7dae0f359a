// One message as an element. Changing it leaves alone whatever stayed the same, pictures above all.

export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

// `Say *show #7*`: what stands between stars on one line is emphasized.
function emphasized(text) {
  return text.split(/\*([^*\n]+)\*/).map((part, n) => (n % 2 ? make("em", { textContent: part }) : part));
}

export function short(message) {
  return message.text.trim().split("\n")[0].slice(0, 120) || (message.files.length ? "Picture" : "Message");
}

export function pictureOf(message) {
  return message?.files.find((file) => file.picture);
}

// `find(n)` gives another message's JSON; `on` holds reply, forward, press, jump.
export function draw(article, message, { me, find, on }) {
  const mine = !message.ours && message.author === me;
  const isNew = !article.firstChild;
  article.className = `message ${message.ours ? "ours" : mine ? "theirs mine" : "theirs other"}`;
  article.classList.toggle("working", message.progress !== null);
  article.ariaBusy = String(message.progress !== null);
  if (isNew) build(article, message, on);
  const [head, quote, pictures, text, progress, actions] = article.querySelector(".body").children;
  article.setAttribute("aria-label", `${message.ours ? "Overpaint" : message.author}: ${short(message)}`);
  head.querySelector("b").textContent = message.ours ? "Overpaint" : message.author;
  head.querySelector(".private").hidden = !message.private;
  drawQuote(quote, message, find);
  drawFiles(pictures, message);
  if (text.dataset.told !== message.text) {
    text.dataset.told = message.text;
    text.replaceChildren(...(message.ours ? emphasized(message.text) : [message.text]));
  }
  text.hidden = !message.text;
  progress.hidden = message.progress === null;
  progress.ariaValueNow = String(Math.round(100 * (message.progress ?? 0)));
  progress.firstChild.style.setProperty("--done", message.progress ?? 0);
  drawActions(actions, message, on);
  const forward = article.querySelector(".forward");
  if (forward) forward.hidden = !pictureOf(message);
}

function set(element, property, value) {
  if (element[property] !== value) element[property] = value;
}

function build(article, message, on) {
  article.tabIndex = -1;
  const at = new Date(message.sent_at);
  const time = make("time", { dateTime: message.sent_at, title: at.toLocaleString() });
  const isToday = at.toDateString() === new Date().toDateString();
  const hour = { hour: "2-digit", minute: "2-digit" };
  time.textContent = isToday ? at.toLocaleTimeString([], hour) : at.toLocaleString([], { day: "numeric", month: "short", ...hour });
  const progress = make("div", { className: "progress", role: "progressbar", ariaLabel: "Progress", ariaValueMin: "0", ariaValueMax: "100" }, make("i"));
  const quote = make("button", { className: "quote", type: "button" });
  quote.onclick = () => on.jump(Number(quote.dataset.n));
  if (message.ours) article.append(make("img", { className: "avatar", src: "brush.svg", alt: "" }));
  article.append(
    make("div", { className: "body" },
      make("div", { className: "head" }, make("b", { dir: "auto" }), time, make("span", { className: "private", textContent: "only you see this" })),
      quote,
      make("div", { className: "pictures" }),
      make("p", { className: "text", dir: "auto" }),
      progress,
      make("div", { className: "actions" }),
    ),
  );
  if (message.n === undefined) return; // not sent yet
  article.append(
    make("div", { className: "tools" },
      make("button", { className: "reply", type: "button", textContent: "Reply", onclick: () => on.reply(message.n) }),
      make("button", { className: "forward", type: "button", textContent: "Forward", onclick: () => on.forward(message.n) }),
    ),
  );
}

function drawQuote(quote, message, find) {
  quote.hidden = message.reply_to === null;
  if (quote.hidden) return;
  const answered = find(message.reply_to);
  const file = pictureOf(answered);
  const told = answered ? `${answered.ours ? "Overpaint" : answered.author}: ${short(answered)}` : "An earlier message";
  if (quote.textContent === told && quote.dataset.url === (file?.url ?? "")) return;
  quote.dataset.n = message.reply_to;
  quote.dataset.url = file?.url ?? "";
  quote.replaceChildren(...(file ? [make("img", { src: file.url, alt: file.description || file.name })] : []), make("span", { textContent: told }));
}

function drawFiles(pictures, message) {
  const there = new Map([...pictures.children].map((one) => [one.dataset.url, one]));
  const old = [...pictures.children];
  const wanted = message.files.map((file, place) => {
    let link = there.get(file.url);
    there.delete(file.url);
    if (!link) {
      link = make("a", { href: file.url, target: "_blank", rel: "noopener" });
      link.dataset.url = file.url;
      if (file.picture) {
        const img = make("img", { alt: "" });
        img.onload = () => img.dispatchEvent(new CustomEvent("grown", { bubbles: true }));
        img.src = file.url;
        link.append(img);
        const before = old[place]?.querySelector("img"); // a preview makes way when the next one can be seen
        if (before?.naturalHeight && !message.files.some((one) => one.url === old[place].dataset.url)) {
          img.width = before.clientWidth;
          img.height = before.clientHeight;
          img.decode?.().catch(() => {}).finally(() => ["width", "height"].forEach((side) => img.removeAttribute(side)));
        }
      } else Object.assign(link, { className: "download", textContent: file.name, download: file.name });
    }
    if (file.picture) set(link.firstChild, "alt", file.description || file.name);
    return link;
  });
  if (wanted.length !== old.length || wanted.some((link, place) => link !== old[place])) pictures.replaceChildren(...wanted);
  pictures.hidden = !wanted.length;
  pictures.classList.toggle("many", wanted.length > 1);
}

function drawActions(actions, message, on) {
  const told = JSON.stringify(message.actions);
  actions.hidden = !message.actions.length;
  if (actions.dataset.told === told) return;
  actions.dataset.told = told;
  actions.replaceChildren(...message.actions.map(({ id, label }) => make("button", { type: "button", textContent: label, onclick: () => on.press(message.n, id) })));
}
