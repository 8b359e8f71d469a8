// The navigation opens where the reader is.
document.addEventListener("DOMContentLoaded", () => {
  const box = document.querySelector(".sidebar-scroll");
  const here = document.querySelector(".sidebar-tree .current-page");
  if (box && here) {
    const below = here.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollTo({ top: below - box.clientHeight / 3, behavior: "instant" });
  }
});
