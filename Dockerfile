# The API alone, with a graph of its own in /app/data; compose.yaml puts a Neo4j beside it.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npm run build
# .npmrc asks for the tools of the build, which the API does not need.
RUN npm prune --include=prod --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:20-bookworm-slim
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY schema schema
COPY seed seed
# The user "node" of the image.
RUN mkdir data && chown 1000:1000 data
USER node
ENV NODE_ENV=production
ENV HOST=0.0.0.0
VOLUME /app/data
EXPOSE 4000
HEALTHCHECK --start-period=30s --interval=10s --timeout=5s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
