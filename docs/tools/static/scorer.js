// How much each match counts in the search. What has the very name that is looked for comes first: a rule, a variable, a
// class. All else is as Sphinx has it.
var Scorer = {
  score: ([, name, , , score, , kind]) => {
    const asked = new URLSearchParams(window.location.search).get("q") ?? "";
    return kind === "object" && name.toLowerCase() === asked.trim().toLowerCase() ? 100 : score;
  },
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
