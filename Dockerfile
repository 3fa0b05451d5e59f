# The hub for production: the built code and what it needs at run time, run by an ordinary user.
# One image, two commands: `node dist/src/main.js` serves, `node scripts/migrate.mjs` brings the database up to date.

FROM node:24-bookworm-slim AS build
WORKDIR /hub
COPY package.json package-lock.json .npmrc ./
# No package's install script is needed, so none is run.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY scripts scripts
COPY libs libs
COPY src src
RUN node scripts/build.mjs

FROM node:24-bookworm-slim AS packages
WORKDIR /hub
COPY package.json package-lock.json .npmrc ./
# The optional packages are a Node and a PostgreSQL, for `npm start` on a developer's machine.
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production PORT=3000
WORKDIR /hub
COPY --from=packages /hub/node_modules node_modules
COPY --from=build /hub/dist dist
COPY package.json LICENSE ./
COPY scripts scripts
USER node
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=2s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/src/main.js"]
