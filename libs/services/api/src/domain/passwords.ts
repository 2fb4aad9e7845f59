/** Of the lists of leaked passwords, those that are long enough for us to take. */
const COMMON = new Set(
  `1234567890 0123456789 12345678910 123456789a 1q2w3e4r5t qwertyuiop qwerty12345 qwerty123456 password12 password123
  password1234 administrator contraseña contrasena contrasena1 contrasena123 colombia123 colombia2026 bogota12345 iloveyou123
  teamo12345 tequiero123 jesusteamo minombre123 abcdefghij abc1234567 a123456789 aaaaaaaaaa 1111111111 0000000000 9876543210
  0987654321 1234512345 asdfghjkl1 zxcvbnm123 letmein1234 welcome123 bienvenido1 bienvenido123 estrella123 familia123 dragon12345
  football123 millonarios nacional123 medellin123 superman123 princesa123 liverpool123`.split(/\s+/),
)
const SHORTEST = 10

/** Why a password is not taken; undefined when it is. No rules of composition: length and lists do more. */
export function weaknessOf(
  password: string,
  { email }: { email: string },
): 'short' | 'common' | 'personal' | undefined {
  const plain = password.normalize('NFKC').toLowerCase()
  if ([...plain].length < SHORTEST) return 'short'
  if (COMMON.has(plain) || new Set(plain).size < 4) return 'common'
  const [name = '', domain = ''] = email.toLowerCase().split('@')
  const bare = plain.replace(/[^a-zñ]/g, '')
  const own = [name.replace(/[^a-zñ]/g, ''), domain.split('.')[0]!, 'litper']
  return own.some((word) => word.length >= 4 && bare === word) ? 'personal' : undefined
}
