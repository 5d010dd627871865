package nl.buurtdaad;

public final class Main {
    public static void main(String[] args) {}
}
