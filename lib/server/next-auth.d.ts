import "next-auth";

declare module "next-auth" {
  interface Session {
    /** Missing when the session was ended from the server's side. */
    learnerId?: string;
  }
  interface User {
    epoch: number;
  }
}
