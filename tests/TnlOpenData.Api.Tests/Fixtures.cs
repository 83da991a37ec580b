[assembly: AssemblyFixture(typeof(RealServer))]
[assembly: AssemblyFixture(typeof(SyntheticServer))]
