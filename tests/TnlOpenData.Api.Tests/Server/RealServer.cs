using TnlOpenData.Api.Tests.Server;
using TnlOpenData.Synthetic;

[assembly: AssemblyFixture(typeof(RealServer))]
[assembly: AssemblyFixture(typeof(SyntheticServer))]

namespace TnlOpenData.Api.Tests.Server;

/// <summary>The data this repository publishes: one server for all tests, only read.</summary>
public sealed class RealServer() : TnlServer(RepositoryData.Directory);

/// <summary>The invented package: scores, every kind of body, hostile names.</summary>
public sealed class SyntheticServer : TnlServer
{
    private readonly TemporaryDirectory _data;

    public SyntheticServer() : this(new TemporaryDirectory())
    {
    }

    private SyntheticServer(TemporaryDirectory data) : base(data.Path)
    {
        _data = data;
        SyntheticPackage.Valid.WriteTo(data.Path);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_data.Path))
        {
            _data.Dispose();
        }
    }
}
