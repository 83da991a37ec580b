using Microsoft.Extensions.FileProviders;

namespace TnlOpenData.Api.Commands;

/// <summary>The assets of the site in the source tree: Development reads them there, so that an edited style needs no build.</summary>
internal static class SourceAssets
{
    /// <summary>The nearest <c>src/TnlOpenData.Site/Assets</c> above the program; null if there is none.</summary>
    public static PhysicalFileProvider? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var assets = Path.Combine(folder.FullName, "src", "TnlOpenData.Site", "Assets");
            if (Directory.Exists(assets))
            {
                return new PhysicalFileProvider(assets);
            }
        }

        return null;
    }
}
