-- DropIndex
DROP INDEX "fact_org_id_dataset_natural_key_idx";

-- DropIndex
DROP INDEX "fact_unit_id_dataset_date_idx";

-- CreateIndex
CREATE INDEX "fact_dataset_unit_id_natural_key_idx" ON "fact"("dataset", "unit_id", "natural_key");
