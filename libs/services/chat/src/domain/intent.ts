/** What a customer may want. */
export type Intent = 'where_is' | 'confirm_yes' | 'confirm_no' | 'cancel' | 'greeting' | 'thanks' | 'human' | 'unknown'
