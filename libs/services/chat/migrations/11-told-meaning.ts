/** What a person said that the customer's last words meant. */
export const toldMeaning = `
ALTER TABLE chat.conversations ADD COLUMN meaning jsonb;
`
