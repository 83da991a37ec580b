namespace TnlOpenData.Api.Tests.Contract;

/// <summary>The synthetic package at an address that is the same in every run: absolute links can be recorded.</summary>
public sealed class RecordedServer() : SyntheticServer(Address)
{
    public const string Address = "https://tnl.example";
}
