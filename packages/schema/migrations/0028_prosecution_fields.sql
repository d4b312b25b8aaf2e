ALTER TABLE "project" DROP CONSTRAINT "project__rejection";--> statement-breakpoint
ALTER TABLE "prosecution" DROP CONSTRAINT "prosecution__status";--> statement-breakpoint
ALTER TABLE "prosecution" ADD COLUMN "other_field" varchar(100);--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "assigned_round" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
ALTER TABLE "prosecution" ADD CONSTRAINT "prosecution__status" CHECK ("prosecution"."status" in ('offered', 'accepted', 'declined', 'reported', 'withdrawn'));--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "prosecution__field__idx" ON "prosecution" USING btree ("tenant_id","field","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
ALTER TABLE "prosecution" ADD CONSTRAINT "prosecution__field" CHECK ("prosecution"."field" in ('environment_and_resources', 'food_and_drug_safety', 'state_property', 'state_land_transfer', 'heroes_and_martyrs', 'minors', 'military_personnel', 'work_safety', 'personal_information', 'antimonopoly', 'telecom_fraud', 'farm_products', 'women', 'accessibility', 'cultural_relics', 'other')) NOT VALID;--> statement-breakpoint
ALTER TABLE "prosecution" ADD CONSTRAINT "prosecution__other" CHECK (("prosecution"."field" = 'other') = ("prosecution"."other_field" is not null)) NOT VALID;--> statement-breakpoint
-- Hand-written
-- Words become the field of the list that they name; what they name beside it stays, as the name of another field.
alter table "prosecution" no force row level security;--> statement-breakpoint
update prosecution p set field = coalesce(m.code, 'other'),
    other_field = case when m.code is null then coalesce(nullif(btrim(p.field), ''), '未注明') end
  from (select q.tenant_id, q.id, (select v.code from (values
      ('environment_and_resources', array['生态环境和资源保护', '生态环境与资源保护', '生态环境和自然资源保护', '生态环境资源保护', '生态环境保护', '生态环境', '环境保护', '资源保护']),
      ('food_and_drug_safety', array['食品药品安全', '食药安全', '食品安全', '药品安全']),
      ('state_property', array['国有财产保护', '国有财产', '国有资产保护', '国有资产']),
      ('state_land_transfer', array['国有土地使用权出让', '国有土地使用权', '国土出让', '土地出让']),
      ('heroes_and_martyrs', array['英雄烈士保护', '英烈保护', '英雄烈士权益保护', '英雄烈士']),
      ('minors', array['未成年人保护', '未成年人权益保护', '未成年人']),
      ('military_personnel', array['军人地位和权益保障', '军人地位和权益', '军人权益保障', '军人权益保护', '军人权益']),
      ('work_safety', array['安全生产']),
      ('personal_information', array['个人信息保护', '个人信息']),
      ('antimonopoly', array['反垄断']),
      ('telecom_fraud', array['反电信网络诈骗', '反电诈', '电信网络诈骗']),
      ('farm_products', array['农产品质量安全', '农产品安全', '农产品质量']),
      ('women', array['妇女权益保障', '妇女权益保护', '妇女权益']),
      ('accessibility', array['无障碍环境建设', '无障碍环境', '无障碍']),
      ('cultural_relics', array['文物保护', '文物和文化遗产保护', '文物'])
    ) v(code, names) where regexp_replace(btrim(q.field), '领域$', '') = any(v.names)) as code from prosecution q) m
  where p.tenant_id = m.tenant_id and p.id = m.id;--> statement-breakpoint
alter table "prosecution" force row level security;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table prosecution validate constraint prosecution__field;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table prosecution validate constraint prosecution__other;
