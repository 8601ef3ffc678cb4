"use client";

import { useRouter } from "next/navigation";
import { createContext, useContext, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
// Each page has buttons and links: with the frame they come once, and not once with each part of a page.
import "./button.tsx";
import { belongsElsewhere, keyName, matchKey } from "./hotkey-match.ts";
import type { Hotkey, Pending } from "./hotkey-match.ts";
import type { HotkeyList } from "./hotkey-list.tsx";
import { useHotkeySwitch } from "./hotkey-switch.ts";

export interface BoundHotkey extends Hotkey {
  run: () => void;
}

/** Each component that binds keys, as a way to ask for those that it binds now. */
interface Registry {
  bound: Set<() => readonly BoundHotkey[]>;
  all: () => readonly BoundHotkey[];
  showList: () => void;
}

const HotkeysContext = createContext<Registry | null>(null);

const useRegistry = (): Registry => {
  const registry = useContext(HotkeysContext);
  if (registry === null) throw new Error("hotkeys stand outside HotkeysProvider");
  return registry;
};

/** The list, fetched when it is first asked for: a page that nobody asks comes without it. */
const useList = () => {
  const [List, setList] = useState<typeof HotkeyList | null>(null);
  const [listed, setListed] = useState<readonly Hotkey[] | null>(null);
  const show = async (hotkeys: readonly Hotkey[]): Promise<void> => {
    const loaded = await import("./hotkey-list.tsx");
    setList(() => loaded.HotkeyList);
    setListed(hotkeys);
  };
  return { List, listed, show, close: () => setListed(null) };
};

/** Listens once for the whole document; `?` opens the list of the keys that work here. */
export const HotkeysProvider = ({ children }: { children: ReactNode }) => {
  const { List, listed, show, close } = useList();
  const { on, setOn } = useHotkeySwitch();
  const [registry] = useState<Registry>(() => {
    const bound: Registry["bound"] = new Set();
    const all = (): readonly BoundHotkey[] => [...bound].flatMap((ask) => ask());
    // Without a connection there may be none.
    return { bound, all, showList: () => void show(all()).catch(() => undefined) };
  });
  useEffect(() => {
    if (!on) return undefined;
    let pending: Pending | null = null;
    const press = (event: KeyboardEvent): void => {
      const key = keyName(event);
      if (key === null || event.defaultPrevented) return;
      const help: BoundHotkey = { keys: "?", label: "All keys", run: registry.showList };
      const match = matchKey([help, ...registry.all()], key, event.timeStamp, pending);
      pending = match.pending;
      if (match.found === null) return;
      if (belongsElsewhere(event.target, key, match.found.inFields ?? false)) return;
      // A key that is held acts once, and does not scroll the page either.
      event.preventDefault();
      if (!event.repeat) match.found.run();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on, registry]);
  return (
    <HotkeysContext value={registry}>
      {children}
      {List ? <List hotkeys={listed} on={on} onSwitch={setOn} onClose={close} /> : null}
    </HotkeysContext>
  );
};

/** Opens the list of the keys and gestures that work here; for a button, where there is no key `?`. */
export const useHotkeyList = (): (() => void) => useRegistry().showList;

/** Binds keys while the component is there. The last component to bind a key has it. */
export const useHotkeys = (hotkeys: readonly BoundHotkey[]): void => {
  const { bound } = useRegistry();
  const latest = useRef(hotkeys);
  // Before the screen shows it: a key pressed at what has just come is for that, not for what stood there before.
  useLayoutEffect(() => {
    latest.current = hotkeys;
  });
  useEffect(() => {
    const ask = (): readonly BoundHotkey[] => latest.current;
    bound.add(ask);
    return () => {
      bound.delete(ask);
    };
  }, [bound]);
};

/** A key that goes to a page, or to the control with an id: a field takes the focus, all else is pressed. */
export type PageHotkey = Hotkey & ({ href: string } | { control: string });

const pressControl = (id: string): void => {
  const control = document.getElementById(id);
  if (control?.matches("input, textarea, select") === true) control.focus();
  else control?.click();
};

/** Keys of a page, declared where the page is made: `<Hotkeys list={[{ keys: "n", label: "New card", href: "/cards/new" }]} />`. */
export const Hotkeys = ({ list }: { list: readonly PageHotkey[] }) => {
  const router = useRouter();
  useHotkeys(
    list.map((hotkey) => ({
      ...hotkey,
      run: () => ("href" in hotkey ? router.push(hotkey.href) : pressControl(hotkey.control)),
    })),
  );
  return null;
};
