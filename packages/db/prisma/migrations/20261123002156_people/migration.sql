-- AlterTable
ALTER TABLE "audit_entry" ADD COLUMN     "org_path" TEXT,
ADD COLUMN     "origin" JSONB;

-- CreateTable
CREATE TABLE "password_history" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "password_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegation" (
    "id" TEXT NOT NULL,
    "from_user_id" TEXT NOT NULL,
    "to_user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "department" TEXT,
    "until" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" TEXT,

    CONSTRAINT "delegation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "password_history_user_id_at_idx" ON "password_history"("user_id", "at");

-- CreateIndex
CREATE INDEX "delegation_to_user_id_until_idx" ON "delegation"("to_user_id", "until");

-- CreateIndex
CREATE INDEX "delegation_from_user_id_idx" ON "delegation"("from_user_id");

-- CreateIndex
CREATE INDEX "audit_entry_actor_idx" ON "audit_entry"("actor");

-- CreateIndex
CREATE INDEX "audit_entry_action_idx" ON "audit_entry"("action");

