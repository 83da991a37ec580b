namespace TnlOpenData.Testing.Server;

/// <summary>The published data: one server for all tests, never changed.</summary>
public sealed class RealServer() : TnlServer(RepositoryData.Directory)
{
    protected override bool IsReadOnly => true;
}

/// <summary>The synthetic package: scores, every kind of body, hostile names.</summary>
public class SyntheticServer : TnlServer
{
    private readonly TemporaryDirectory _data;

    public SyntheticServer() : this((string?)null)
    {
    }

    protected SyntheticServer(string? baseUrl) : this(new TemporaryDirectory(), SyntheticPackage.Valid, baseUrl)
    {
    }

    protected SyntheticServer(SyntheticPackage package) : this(new TemporaryDirectory(), package, null)
    {
    }

    private SyntheticServer(TemporaryDirectory data, SyntheticPackage package, string? baseUrl) : base(data.Path, baseUrl: baseUrl)
    {
        _data = data;
        package.WriteTo(data.Path);
    }

    protected override bool IsReadOnly => true;

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_data.Path))
        {
            _data.Dispose();
        }
    }
}

/// <summary>The synthetic package without the places of France, which a package may leave out.</summary>
public sealed class ServerWithoutTerritories() : SyntheticServer(SyntheticPackage.Valid.WithoutTerritories());
