using System.Reflection;
using System.Security.Cryptography;

namespace TnlOpenData.Web.Responses;

/// <summary>Identifies the build of the program: changes if any of its own assemblies changes, and with nothing else.</summary>
public static class ProgramVersion
{
    private const string Prefix = "TnlOpenData";

    /// <summary>A hash of the module version ids of the own assemblies: a deterministic build derives these ids from the code.</summary>
    public static string Id { get; } = Hash(OwnAssemblies());

    /// <summary>The assemblies that the entry assembly references, directly or through another one.</summary>
    private static SortedDictionary<string, Guid> OwnAssemblies()
    {
        var found = new SortedDictionary<string, Guid>(StringComparer.Ordinal);
        Add(typeof(ProgramVersion).Assembly);
        if (Assembly.GetEntryAssembly() is { } entry)
        {
            Add(entry);
        }

        return found;

        void Add(Assembly assembly)
        {
            if (!found.TryAdd(assembly.GetName().Name!, assembly.ManifestModule.ModuleVersionId))
            {
                return;
            }

            foreach (var reference in assembly.GetReferencedAssemblies())
            {
                if (reference.Name!.StartsWith(Prefix, StringComparison.Ordinal))
                {
                    Add(Assembly.Load(reference));
                }
            }
        }
    }

    private static string Hash(SortedDictionary<string, Guid> assemblies)
    {
        byte[] ids = [.. assemblies.Values.SelectMany(id => id.ToByteArray())];
        return Convert.ToHexStringLower(SHA256.HashData(ids).AsSpan(0, 16));
    }
}
