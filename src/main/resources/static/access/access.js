"use strict";
// The two plain pages by which people come in: choosing a password by a one-time link, and logging in.
(function () {
  const language = (navigator.language || "nl").startsWith("nl") ? "nl" : "en";
  const form = document.getElementById("form");
  const message = document.getElementById("message");
  const page = document.body.dataset.page;

  document.documentElement.lang = language;
  document.querySelectorAll("[data-nl]").forEach((part) => { part.textContent = part.dataset[language]; });

  function words(nl, en) { return language === "nl" ? nl : en; }

  function csrf() {
    const found = document.cookie.split("; ").find((cookie) => cookie.startsWith("XSRF-TOKEN="));
    return found ? decodeURIComponent(found.slice("XSRF-TOKEN=".length)) : "";
  }

  async function ask(method, path, body) {
    const headers = { "Accept-Language": language, "X-XSRF-TOKEN": csrf() };
    if (body) headers["Content-Type"] = "application/json";
    const answer = await fetch(path, { method, headers, body: body && JSON.stringify(body), credentials: "same-origin" });
    const told = answer.status === 204 ? {} : await answer.json();
    if (!answer.ok) throw new Error(told.detail);
    return told;
  }

  function onSubmit(send) {
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const button = form.querySelector("button");
      button.disabled = true;
      try {
        await send(Object.fromEntries(new FormData(form)));
        location.replace("/");
      } catch (failure) {
        message.textContent = failure.message || words("Het lukte niet. Probeer het opnieuw.", "That failed. Try again.");
      } finally {
        button.disabled = false;
      }
    });
  }

  async function invitation() {
    const code = encodeURIComponent(location.hash.slice(1));
    const invited = await ask("GET", "/api/v1/invitations/" + code);
    document.getElementById("login-row").hidden = Boolean(invited.login);
    form.elements.login.required = !invited.login;
    form.elements.name.value = invited.name;
    document.getElementById("for-whom").textContent = invited.login
      ? words("Uw inlognaam is ", "Your login is ") + invited.login + "." : "";
    onSubmit((fields) => ask("POST", "/api/v1/invitations/" + code, invited.login
      ? { name: fields.name, password: fields.password } : fields));
  }

  async function login() {
    if (location.hash === "#failed") message.textContent = words("Het aanmelden bij uw organisatie lukte niet.",
      "Logging in at your organisation failed.");
    if (location.hash === "#blocked") message.textContent = words("Dit account is geblokkeerd. Vraag uw beheerder.",
      "This account is blocked. Ask your administrator.");
    const session = await ask("GET", "/api/v1/session");
    const ways = document.getElementById("ways");
    session.ways.providers.forEach((way) => {
      const link = document.createElement("a");
      link.href = way.link;
      link.textContent = words("Aanmelden via ", "Log in through ") + way.name;
      ways.appendChild(document.createElement("li")).appendChild(link);
    });
    onSubmit((fields) => ask("POST", "/api/v1/session", fields));
  }

  (page === "login" ? login() : invitation()).catch((failure) => { message.textContent = failure.message; });
})();
