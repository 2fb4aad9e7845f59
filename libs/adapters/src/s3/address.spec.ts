import { expect, it } from 'vitest'
import { readS3Url } from './address.ts'

it('reads where the bucket is and who asks', () => {
  expect(readS3Url('s3+http://key:se%2Fcret%40@127.0.0.1:18333/litper')).toEqual({
    endpoint: 'http://127.0.0.1:18333',
    publicEndpoint: 'http://127.0.0.1:18333',
    bucket: 'litper',
    prefix: '',
    region: 'us-east-1',
    credentials: { accessKeyId: 'key', secretAccessKey: 'se/cret@' },
  })
  expect(
    readS3Url('s3+https://s3.sa-east-1.amazonaws.com/b-1?region=sa-east-1&prefix=/a/b/&public=https://media.example'),
  ).toEqual({
    endpoint: 'https://s3.sa-east-1.amazonaws.com',
    publicEndpoint: 'https://media.example',
    bucket: 'b-1',
    prefix: 'a/b/',
    region: 'sa-east-1',
  })
})
it.each([
  's3://k:secret@h/b',
  's3+ftp://k:secret@h/b',
  's3+http://k:secret@h',
  's3+http://k:secret@h/Not',
  's3+http://k:secret@h/b/c',
  's3+http://k:secret@h/bbb?prefix=a b',
])('refuses %s, and does not tell the secret', (url) => {
  expect(() => readS3Url(url)).toThrow(/^BLOBS_URL(?!.*secret)/)
})
