"""What the app asks a workspace for, and why; deploy/slack-manifest.yaml asks for the same."""

SCOPES = {
    "app_mentions:read": "to hear that it is mentioned",
    "channels:history": "to hear and read public channels that it is in",
    "channels:read": "to know which public channels it is in, and who else",
    "chat:write": "to answer, to show how far it is, and to take an answer away",
    "commands": "for /draw and the shortcuts",
    "files:read": "to fetch pictures that people send",
    "files:write": "to show pictures, and to take them away again",
    "groups:history": "to hear and read private channels that it is in",
    "groups:read": "to know which private channels it is in, and who else",
    "im:history": "to hear and read what people say to it directly",
    "im:read": "to know who talks to it directly",
    "im:write": "to tell somebody directly what cannot be said in a channel",
    "mpim:history": "to hear and read group messages that it is in",
    "mpim:read": "to know which group messages it is in, and who else",
    "reactions:read": "to hear that somebody stops it or takes an answer away",
    "users:read": "to know what people are called",
}
