// A form from the server as a dialog; answers with {values, files} or, when it was put aside, not at all.
import { upload } from "./link.js";
import { make } from "./message.js";

export function ask(dialog, told, answered, failed) {
  dialog.querySelector("h2").textContent = told.title;
  const inputs = told.fields.map((field) => {
    const tag = field.kind === "choice" ? "select" : field.kind === "text" ? "textarea" : "input";
    const input = make(tag, { name: field.name, required: field.required });
    if (field.kind === "file") Object.assign(input, { type: "file", accept: "image/*" });
    else {
      if (field.kind === "text") Object.assign(input, { rows: 2, maxLength: 8000 });
      if (!field.required && field.kind === "choice") input.append(make("option", { value: "", textContent: "" }));
      for (const choice of field.choices) input.append(make("option", { value: choice.value, textContent: choice.label }));
      if (field.value || field.kind === "text") input.value = field.value;
    }
    return [field, input];
  });
  dialog.querySelector(".fields").replaceChildren(...inputs.map(([field, input]) => make("label", {}, field.label, input)));
  dialog.querySelector("form").onsubmit = async (event) => {
    event.preventDefault();
    const values = {};
    const files = {};
    try {
      for (const [field, input] of inputs) {
        if (field.kind !== "file") values[field.name] = input.value;
        else if (input.files[0]) files[field.name] = await upload(input.files[0]);
      }
    } catch (error) {
      return failed(error.message);
    }
    dialog.close();
    answered({ n: told.n, form: told.form, values, files });
  };
  if (!dialog.open) dialog.showModal();
}
