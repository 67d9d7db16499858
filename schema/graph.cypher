// Constraints and indexes of the graph, as Neo4j has them.
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graph_id_unique IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE;
CREATE INDEX controller_sort_name_id IF NOT EXISTS FOR (n:Controller) ON (n.sortName, n.id);
CREATE INDEX policy_sort_name_id IF NOT EXISTS FOR (n:Policy) ON (n.sortName, n.id);
CREATE INDEX section_policy_id_start_id IF NOT EXISTS FOR (n:Section) ON (n.policyId, n.start, n.id);
CREATE INDEX statement_practice_id IF NOT EXISTS FOR (n:Statement) ON (n.practice, n.id);
CREATE INDEX statement_policy_id_id IF NOT EXISTS FOR (n:Statement) ON (n.policyId, n.id);
CREATE INDEX data_category_sort_name_id IF NOT EXISTS FOR (n:DataCategory) ON (n.sortName, n.id);
CREATE INDEX purpose_sort_name_id IF NOT EXISTS FOR (n:Purpose) ON (n.sortName, n.id);
CREATE INDEX recipient_sort_name_id IF NOT EXISTS FOR (n:Recipient) ON (n.sortName, n.id);
CREATE INDEX jurisdiction_sort_name_id IF NOT EXISTS FOR (n:Jurisdiction) ON (n.sortName, n.id);
