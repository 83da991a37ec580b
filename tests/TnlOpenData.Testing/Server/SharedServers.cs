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

    public SyntheticServer() : this(null)
    {
    }

    protected SyntheticServer(string? baseUrl) : this(new TemporaryDirectory(), baseUrl)
    {
    }

    private SyntheticServer(TemporaryDirectory data, string? baseUrl) : base(data.Path, baseUrl: baseUrl)
    {
        _data = data;
        SyntheticPackage.Valid.WriteTo(data.Path);
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
