import { parseHTML } from 'linkedom'

/** What is used of https://dom.spec.whatwg.org; its types come with browsers only. */
export interface Node {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<Node>
}

export interface Element extends Node {
  /** In small letters. */
  readonly localName: string
  readonly parentElement: Element | null
  innerHTML: string
  getAttribute(name: string): string | null
  replaceWith(other: Element): void
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): ArrayLike<Element> & Iterable<Element>
}

export interface Document extends Element {
  readonly documentElement: Element
  createElement(name: string): Element
}

/** Parses a page; the elements that it may leave out are put in. */
export function parsePage(html: string): Document {
  // linkedom declares what only the types of browsers know
  const parse = (page: string) => (parseHTML(page) as unknown as { readonly document: Document }).document
  return PARTS.every((part) => part.test(html))
    ? parse(html)
    : parse(`<!DOCTYPE html><html><body>${html.replace(DOCTYPE, '')}</body></html>`)
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

export function isText(node: Node): boolean {
  return node.nodeType === 3
}

const PARTS = [/<html\b/iu, /<body\b/iu]
const DOCTYPE = /^\s*<!doctype[^<>]*>/iu
