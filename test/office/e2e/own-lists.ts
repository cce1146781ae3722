/** Three lists as a controller keeps them: other names, other headers, another order. */
export const OWN_LISTS = [
  [['Productnr', 'Omschrijving', 'Overeenkomst'], ['P1', 'Vergunningen', 'WON'], ['P2', 'Toezicht', 'WON']],
  [['Boekjaar', 'Productnr', 'Rol', 'Begrote uren'], ['2026', 'P1', 'Adviseur', '100'], ['2026', 'P1', 'Medewerker', '40'], ['2026', 'P2', 'Medewerker', '60']],
  [['Rol', 'Prijs per uur'], ['Adviseur', '80'], ['Medewerker', '55,50']],
] as const;

/** 100 × 80 + 40 × 55,50 + 60 × 55,50. */
export const THEIR_COST_PRICE = '13.550,00';
