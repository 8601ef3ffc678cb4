/** A note on another subject: four cards, and a line that gives none. */
export const SAILING = `# Sailing

## Points of Sail

### Concept) Tack and Gybe

- Def.)
  - A **tack** is a turn in which the bow of the boat passes through the wind.
  - A **gybe** is a turn in which the stern of the boat passes through the wind.
- Prop.)
  - A gybe is more dangerous than a tack because the boom swings across the boat at full speed.
- Test)
  - Look at the direction of the wind.
`;

export const SAILING_CARDS = 4;

/** The same note later: one definition reworded, a card more. */
export const SAILING_REWORDED = `${SAILING.replace("the bow of the boat", "the bow of a boat")}
### Concept) Heeling

- Def.)
  - A boat is said to **heel** if the wind leans the boat to one side.
`;
