-- AlterTable
ALTER TABLE "user" ADD COLUMN     "disabled_at" TIMESTAMPTZ(3),
ADD COLUMN     "must_change_password" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "scheme_adoption" (
    "org_id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "adopted_by" TEXT NOT NULL,
    "adopted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "scheme_adoption_pkey" PRIMARY KEY ("org_id","hash")
);

-- AddForeignKey
ALTER TABLE "scheme_adoption" ADD CONSTRAINT "scheme_adoption_hash_fkey" FOREIGN KEY ("hash") REFERENCES "scheme_version"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was published before was adopted by the organisation that published it.
INSERT INTO "scheme_adoption" ("org_id", "hash", "decision", "adopted_by", "adopted_at")
SELECT "org_id", "hash", coalesce("decision", ''), 'platform', "published_at" FROM "scheme_version";
