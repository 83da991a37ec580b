using System.Text.Json;
using TnlOpenData.Import.Descriptor;

namespace TnlOpenData.Import.Files;

/// <summary>The files of a data package: the descriptor, and those that it names. Others in the directory do not belong to it.</summary>
public static class PackageFiles
{
    /// <summary>Relative paths, the descriptor first. The descriptor alone, if it cannot be read or names no file.</summary>
    public static IReadOnlyList<string> Of(string directory)
    {
        try
        {
            var path = Path.Combine(directory, DataPackage.FileName);
            if (!HasContent(path))
            {
                return [DataPackage.FileName];
            }

            using var descriptor = JsonDocument.Parse(File.ReadAllBytes(path).AsMemory());
            return [DataPackage.FileName, .. Named(descriptor.RootElement).Where(IsInside).Distinct(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return [DataPackage.FileName];
        }
    }

    /// <summary>
    /// True for a file that can be opened without a wait: a pipe, a device or a socket has no length, and opening one can block for
    /// ever. An empty file has nothing to read either.
    /// </summary>
    public static bool HasContent(string path) => Target(path) is { Exists: true, Length: > 0 };

    /// <summary>The file itself, behind any number of links.</summary>
    public static FileInfo Target(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
    }

    private static IEnumerable<string> Named(JsonElement package) =>
        package.ValueKind == JsonValueKind.Object
        && package.TryGetProperty("resources", out var resources)
        && resources.ValueKind == JsonValueKind.Array
            ? resources.EnumerateArray().Select(PathOf).OfType<string>()
            : [];

    private static string? PathOf(JsonElement resource) =>
        resource.ValueKind == JsonValueKind.Object
        && resource.TryGetProperty("path", out var path)
        && path.ValueKind == JsonValueKind.String
            ? path.GetString()
            : null;

    /// <summary>The reader reports any other path as a problem of the descriptor, and does not open it.</summary>
    private static bool IsInside(string path) =>
        path.Length > 0 && path.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '/')
        && path[0] != '/' && !path.Split('/').Contains("..");
}
