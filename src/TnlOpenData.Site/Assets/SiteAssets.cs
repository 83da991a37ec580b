using System.Buffers;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Site.Assets;

/// <summary>
/// The style sheet, scripts and images of the pages, embedded in the program or made by it. Their addresses contain their hash, so
/// browsers may cache them for ever. An outdated hash gets the current file with a short cache time.
/// </summary>
public static class SiteAssets
{
    private const string Folder = "site/";
    private const int HashLength = 10;

    /// <summary>Where browsers look for an icon that no document names.</summary>
    public const string IconPath = "/favicon.ico";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml; charset=utf-8",
        [".png"] = "image/png",
        [".ico"] = "image/x-icon",
    };

    private static readonly FrozenDictionary<string, Asset> Files = Load().ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Paths => Files.Values.Select(a => a.Path).Order(StringComparer.Ordinal);

    /// <summary>The path of a file below the base address.</summary>
    public static string Path(string name) => Files[name].Path;

    public static string Text(string name) => Encoding.UTF8.GetString(Files[name].Bytes);

    public static void MapAssets(this IEndpointRouteBuilder app)
    {
        app.MapPlain("/assets/{hash}/{name}", http => Send(http, (string)http.Request.RouteValues["name"]!));
        // Browsers request it for documents that name no icon.
        app.MapPlain(IconPath, http => Send(http, "favicon.ico"));
    }

    private static Task Send(HttpContext http, string name)
    {
        if (!Files.TryGetValue(name, out var asset))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var edited = http.RequestServices.GetRequiredService<AssetFolder>().Files?.GetFileInfo(name);
        if (edited is { Exists: true })
        {
            return Send(http, new Asset(name, asset.Type, Read(edited.CreateReadStream())), isPinned: false, isTransient: true);
        }

        return Send(http, asset, IsPinned(http, asset), isTransient: false);
    }

    private static bool IsPinned(HttpContext http, Asset asset) =>
        asset.Path.EndsWith($"/{http.Request.RouteValues["hash"]}/{asset.Name}", StringComparison.Ordinal);

    private static Task Send(HttpContext http, Asset asset, bool isPinned, bool isTransient) =>
        new Representation
        {
            ContentType = asset.Type,
            Identity = $"{asset.Path} {isPinned}",
            LastModified = ServingDates.Of(http, http.RequestServices.GetRequiredService<ReleaseProvider>().Current),
            IsPinned = isPinned,
            IsTransient = isTransient,
            Write = output => output.Write(asset.Bytes),
        }.Send(http);

    private static IEnumerable<Asset> Load()
    {
        var program = typeof(SiteAssets).Assembly;
        foreach (var resource in program.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)))
        {
            var name = resource[Folder.Length..];
            if (Types.TryGetValue(System.IO.Path.GetExtension(name), out var type))
            {
                yield return new Asset(name, type, Read(program.GetManifestResourceStream(resource)!));
            }
        }

        yield return new Asset(OutlineFile.Name, Types[".svg"], OutlineFile.Write());
    }

    private static byte[] Read(Stream stream)
    {
        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }

    private sealed record Asset(string Name, string Type, byte[] Bytes)
    {
        public string Path { get; } = $"/assets/{Convert.ToHexStringLower(SHA256.HashData(Bytes))[..HashLength]}/{Name}";
    }
}

/// <summary>The source folder of the assets in Development, read anew for each request; null in Production.</summary>
public sealed record AssetFolder(IFileProvider? Files);
