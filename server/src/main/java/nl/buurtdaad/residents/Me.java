package nl.buurtdaad.residents;

import java.util.Optional;

/// A resident as that resident sees it.
record Me(String id, String name, boolean named, Optional<String> email) {}
