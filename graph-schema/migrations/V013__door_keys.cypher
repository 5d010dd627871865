CREATE CONSTRAINT one_door_key_per_id FOR (n:DoorKey) REQUIRE n.id IS UNIQUE;
