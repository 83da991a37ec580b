using TnlOpenData.Api.Tests.Server;
using TnlOpenData.Synthetic;

[assembly: AssemblyFixture(typeof(RealServer))]
[assembly: AssemblyFixture(typeof(SyntheticServer))]

namespace TnlOpenData.Api.Tests.Server;

/// <summary>The data this repository publishes: one server for all tests, only read.</summary>
public sealed class RealServer() : TnlServer(RepositoryData.Directory);

/// <summary>The invented package: scores, every kind of body, hostile names.</summary>
public sealed class SyntheticServer() : TnlServer(Write())
{
    private static string Write()
    {
        var directory = Directory.CreateTempSubdirectory("tnl-synthetic-").FullName;
        SyntheticPackage.Valid.WriteTo(directory);
        return directory;
    }
}
