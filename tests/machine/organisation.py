"""An organisation with its own sign-in: a small OpenID Connect provider that really listens.

What it says of somebody, and what it does wrong, a test sets on it.
"""

import json
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

CLIENT, SECRET = "kring", "between us"


class Organisation:
    """Who works there, and how it signs what it says."""

    def __init__(self, url):
        self.url = url
        self.key = rsa.generate_private_key(public_exponent=65_537, key_size=2_048)
        self.signs_with = self.key
        self.claims = {"sub": "7", "preferred_username": "an.peeters"}
        self.userinfo = {"sub": "7"}
        self.changed = {}
        self.asked = {}
        self.took_token = []

    def settings(self):
        """Give what Kring's settings hold for this organisation."""
        return {
            "issuer": self.url,
            "name": "the example house",
            "client": CLIENT,
            "secret": SECRET,
            "organisation_claim": "team",
            "role_claim": "realm_access.roles",
        }

    def sign_in(self, address):
        """Do what somebody does who signs in there; gives the address they are sent back to."""
        self.asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        back = {"code": "the code", "state": self.asked["state"]}
        return f"{self.asked['redirect_uri']}?{urlencode(back)}"

    def id_token(self):
        """Sign who somebody is."""
        now = int(time.time())
        said = {"iss": self.url, "aud": CLIENT, "iat": now, "exp": now + 60}
        said |= {"nonce": self.asked.get("nonce"), **self.claims, **self.changed}
        said = {name: value for name, value in said.items() if value is not None}
        return jwt.encode(said, self.signs_with, algorithm="RS256", headers={"kid": "k1"})

    def answer(self, path, form):
        """Answer one question of Kring."""
        if path == "/.well-known/openid-configuration":
            return {
                "issuer": self.url,
                "authorization_endpoint": f"{self.url}/authorize",
                "token_endpoint": f"{self.url}/token",
                "userinfo_endpoint": f"{self.url}/userinfo",
                "jwks_uri": f"{self.url}/keys",
                "token_endpoint_auth_methods_supported": ["client_secret_post"],
            }
        if path == "/token":
            self.took_token.append(form)
            return {"access_token": "t", "token_type": "Bearer", "id_token": self.id_token()}
        if path == "/keys":
            public = json.loads(RSAAlgorithm.to_jwk(self.key.public_key()))
            return {"keys": [public | {"kid": "k1", "use": "sig", "alg": "RS256"}]}
        return self.userinfo if path == "/userinfo" else None


@contextmanager
def organisation():
    """Let an organisation listen on a free port as long as it is needed."""

    class Door(BaseHTTPRequestHandler):
        def do_GET(self):
            if not self.path.startswith("/authorize?"):
                self._reply({})
                return
            self.send_response(302)  # who comes in a browser is signed in here already
            self.send_header("Location", here.sign_in(self.path))
            self.end_headers()

        def do_POST(self):
            content = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self._reply({name: values[0] for name, values in parse_qs(content).items()})

        def _reply(self, form):
            answer = here.answer(urlsplit(self.path).path, form)
            content = json.dumps(answer).encode()
            self.send_response(404 if answer is None else 200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    here = Organisation(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield here
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
