using TnlOpenData.Testing.Server;

[assembly: AssemblyFixture(typeof(RealServer))]
[assembly: AssemblyFixture(typeof(SyntheticServer))]
