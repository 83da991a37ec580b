using TnlOpenData.Api.Tests.Server;
using TnlOpenData.Synthetic;

namespace TnlOpenData.Api.Tests.Contract;

/// <summary>The synthetic package at an address that is the same in every run: absolute links can be recorded.</summary>
public sealed class RecordedServer : TnlServer
{
    public const string Address = "https://tnl.example";

    private readonly TemporaryDirectory _data;

    public RecordedServer() : this(new TemporaryDirectory())
    {
    }

    private RecordedServer(TemporaryDirectory data) : base(data.Path, baseUrl: Address)
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
