import {createSocket} from 'node:dgram'
import {onTestFinished} from 'vitest'

/** The records of a name, by their types. */
export type Zone = Readonly<Record<string, Readonly<Partial<Record<keyof typeof types, readonly string[]>>>>>

const types = {A: 1, PTR: 12, MX: 15, TXT: 16, AAAA: 28} as const

/** A DNS server on this machine that knows `zone` and answers that there is nothing else (RFC 1035); its address. */
export async function dnsServer(zone: Zone): Promise<string> {
  const socket = createSocket('udp4')
  socket.on('message', (question, {port, address}) => socket.send(answerTo(question, zone), port, address))
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  onTestFinished(() => void socket.close())
  return `127.0.0.1:${socket.address().port}`
}

function answerTo(question: Buffer, zone: Zone): Buffer {
  const labels: string[] = []
  let at = 12
  for (let length = question.readUInt8(at); length > 0; length = question.readUInt8(at)) {
    labels.push(question.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  const end = at + 5
  const number = question.readUInt16BE(at + 1)
  const known = zone[labels.join('.').toLowerCase()]
  const name = (Object.keys(types) as (keyof typeof types)[]).find((type) => types[type] === number)
  const values = (name === undefined ? undefined : known?.[name]) ?? []
  const head = Buffer.alloc(12)
  question.copy(head, 0, 0, 2)
  // An answer from a server that may be asked for more; no such name where there is none.
  head.writeUInt16BE(0x8580 | (known === undefined ? 3 : 0), 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt16BE(values.length, 6)
  const records = values.map((value) => {
    const data = dataOf(number, value)
    const record = Buffer.alloc(12)
    record.writeUInt16BE(0xc00c, 0)
    record.writeUInt16BE(number, 2)
    record.writeUInt16BE(1, 4)
    record.writeUInt32BE(60, 6)
    record.writeUInt16BE(data.length, 10)
    return Buffer.concat([record, data])
  })
  return Buffer.concat([head, question.subarray(12, end), ...records])
}

function dataOf(type: number, value: string): Buffer {
  switch (type) {
    case types.A:
      return Buffer.from(value.split('.').map(Number))
    case types.AAAA:
      return Buffer.from(
        value.split(':').flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
      )
    case types.TXT:
      return Buffer.concat(
        (value.match(/.{1,255}/gu) ?? ['']).map((part) =>
          Buffer.concat([Buffer.from([part.length]), Buffer.from(part)])
        )
      )
    case types.MX:
      return Buffer.concat([Buffer.from([0, 10]), nameData(value)])
    default:
      return nameData(value)
  }
}

function nameData(name: string): Buffer {
  return Buffer.concat([
    ...name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])),
    Buffer.from([0])
  ])
}
