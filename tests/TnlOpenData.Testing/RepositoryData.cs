using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using TnlOpenData.Schema;

namespace TnlOpenData.Testing;

/// <summary>The <c>data/</c> folder of this repository, searched upwards from the test binaries.</summary>
public static class RepositoryData
{
    public static string Directory { get; } = Find();

    /// <summary>The root folder of the repository.</summary>
    public static string Root { get; } = Path.GetDirectoryName(Directory)!;

    public static string Descriptor => File.ReadAllText(Path.Combine(Directory, "datapackage.json"));

    /// <summary>
    /// The same data without the places of France, for servers that a test starts for itself: importing 36,000 places and writing their
    /// dumps would take most of its time. Deleted when the tests end.
    /// </summary>
    public static string WithoutTerritories { get; } = CopyWithoutTerritories();

    /// <summary>Copies <see cref="WithoutTerritories"/> to a directory where a test may change it.</summary>
    public static void CopyTo(string directory) => Copy(WithoutTerritories, directory, _ => true);

    private static string CopyWithoutTerritories()
    {
        var directory = System.IO.Directory.CreateTempSubdirectory("tnl-data-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.Directory.Delete(directory, recursive: true);
        string[] territories = [.. AllTables.Territories.Select(t => t.Name)];
        Copy(Directory, directory, file => !territories.Contains(Path.GetFileNameWithoutExtension(file)));
        var descriptor = JsonNode.Parse(Descriptor)!;
        foreach (var resource in descriptor["resources"]!.AsArray().Where(r => territories.Contains((string?)r!["name"])).ToArray())
        {
            descriptor["resources"]!.AsArray().Remove(resource);
        }

        var json = descriptor.ToJsonString(new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        File.WriteAllText(Path.Combine(directory, "datapackage.json"), json + "\n");
        return directory;
    }

    private static void Copy(string from, string to, Func<string, bool> isWanted)
    {
        System.IO.Directory.CreateDirectory(to);
        foreach (var file in System.IO.Directory.EnumerateFiles(from).Where(isWanted))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }

    private static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var data = Path.Combine(directory.FullName, "data");
            if (File.Exists(Path.Combine(data, "datapackage.json")))
            {
                return data;
            }
        }

        throw new DirectoryNotFoundException("No data/datapackage.json above the tests.");
    }
}
